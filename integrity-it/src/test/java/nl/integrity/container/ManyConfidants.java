package nl.integrity.container;

/** As many confidants as a large ministry ever had: 120 locations more and 4,000 appointments, each with absences. */
public final class ManyConfidants {
    private static final String LOCATION = "('10ca0000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid";
    private static final String CONFIDANT = "('c0f10000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid";
    private static final String PERSON = "('c0fe0000-0000-4000-8000-' || lpad((%s)::text, 12, '0'))::uuid";
    private static final String ALL = " from generate_series(1, 4000) n";

    private ManyConfidants() {}

    /** The first of the new locations has no confidant; a certificate of every tenth confidant is lacking. */
    public static void settle() {
        Database.change("insert into location select " + LOCATION + ", 'Vestiging ' || n, date '2018-01-01', null,"
                + " 51 + n / 60.0, 4 + n / 40.0 from generate_series(1, 120) n");
        Database.change("insert into confidant select " + CONFIDANT + ", " + person("n")
                + ", date '2020-01-01', case when n % 50 = 0 then current_date + n % 300 end, now(), gen_random_uuid()"
                + ALL);
        Database.change("insert into confidant_profile select " + CONFIDANT
                + ", 1, false, false, array[('10ca0000-0000-4000-8000-' || lpad((2 + n % 119)::text, 12, '0'))::uuid], '{}', "
                + person("n % 4000 + 1") + ", '{DUTCH}', '{}', '06', '', '', 'WITH_NAME', now(), gen_random_uuid()"
                + ALL);
        Database.change("insert into confidant_certificate select gen_random_uuid(), " + person("n")
                + ", 'CERTIFICATE', 'Register', date '2024-01-01', current_date + 600, now(), gen_random_uuid()" + ALL
                + " where n % 10 > 0");
        Database.change("insert into confidant_absence select gen_random_uuid(), " + person("n")
                + ", current_date + (n * k) % 300 - 20, current_date + (n * k) % 300, now(), gen_random_uuid()" + ALL
                + ", generate_series(1, 3) k");
        Database.change("analyze confidant, confidant_profile, confidant_absence, confidant_certificate");
    }

    private static String person(String number) {
        return PERSON.formatted(number);
    }

    public static void leave() {
        SomeConfidant.forgetAll();
        Database.change("delete from location_staff where location::text like '10ca0000%'");
        Database.change("delete from location where id::text like '10ca0000%'");
    }
}
