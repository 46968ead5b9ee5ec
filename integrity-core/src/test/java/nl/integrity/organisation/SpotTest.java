package nl.integrity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SpotTest {
    private static final Spot DEN_HAAG = new Spot(52.080, 4.311);
    private static final Spot GRONINGEN = new Spot(53.219, 6.567);

    @Test
    void from_the_hague_to_groningen_is_two_hours_by_road_and_less_as_the_crow_flies() {
        assertThat(DEN_HAAG.kilometresTo(GRONINGEN)).isCloseTo(197.6, within(1.0));
    }

    @Test
    void from_pole_to_pole_is_half_the_earth_round() {
        assertThat(new Spot(90, 0).kilometresTo(new Spot(-90, 0))).isCloseTo(20_015, within(1.0));
        assertThat(new Spot(0, 0).kilometresTo(new Spot(0, 180))).isCloseTo(20_015, within(1.0));
    }

    /** By the angle between two vectors, which is another way to the same number. */
    @Property
    void it_is_as_far_there_as_back_and_as_geometry_says(
            @ForAll @DoubleRange(min = -90, max = 90) double north,
            @ForAll @DoubleRange(min = -180, max = 180) double east,
            @ForAll @DoubleRange(min = -90, max = 90) double otherNorth,
            @ForAll @DoubleRange(min = -180, max = 180) double otherEast) {
        Spot one = new Spot(north, east);
        Spot other = new Spot(otherNorth, otherEast);
        double[] a = vector(one);
        double[] b = vector(other);
        double cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        double angle = Math.acos(Math.max(-1, Math.min(1, cosine)));

        assertThat(one.kilometresTo(other)).isCloseTo(6371.0088 * angle, within(0.5));
        assertThat(other.kilometresTo(one)).isCloseTo(one.kilometresTo(other), within(1e-6));
        assertThat(one.kilometresTo(one)).isZero();
    }

    private static double[] vector(Spot spot) {
        double north = Math.toRadians(spot.latitude());
        double east = Math.toRadians(spot.longitude());
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }
}
