package nl.integrity.organisation;

/**
 * A point on the earth.
 *
 * @param latitude in degrees, north of the equator
 * @param longitude in degrees, east of Greenwich
 */
public record Spot(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** How far it is as the crow flies: along a great circle, in kilometres. */
    public double kilometresTo(Spot other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half)));
    }

    private static double square(double number) {
        return number * number;
    }
}
