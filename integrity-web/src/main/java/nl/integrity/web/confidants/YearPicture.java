package nl.integrity.web.confidants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.integrity.confidants.Gap;
import nl.integrity.confidants.LocationCover;

/** The coming year as a picture: a bar for each location, with a break in it when there is nobody. */
public record YearPicture(List<LocationCover> locations, LocalDate today, Locale language) {
    private static final int DAYS = 365;
    private static final int NAMES = 180;
    private static final int WIDTH = 730;
    private static final int LINE = 26;
    private static final int HEAD = 28;

    /** A piece of a bar: {@code x} and {@code width} in the picture's own measure. */
    public record Piece(double x, double width) {}

    /** The bar of one location. */
    public record Bar(LocationCover location, int y, List<Piece> gaps) {}

    /** The name of a month above its first day. */
    public record Mark(String name, double x) {}

    public List<Bar> bars() {
        return IntStream.range(0, locations.size())
                .mapToObj(place -> new Bar(
                        locations.get(place),
                        HEAD + place * LINE,
                        locations.get(place).gaps().stream().map(this::piece).toList()))
                .toList();
    }

    private Piece piece(Gap gap) {
        double from = x(gap.from());
        // a single day is less than can be seen
        double width =
                Math.max(3, x(gap.isWithoutEnd() ? gap.until() : gap.until().plusDays(1)) - from);
        return new Piece(Math.min(from, NAMES + WIDTH - width), width);
    }

    public List<Mark> marks() {
        YearMonth first = YearMonth.from(today).plusMonths(1);
        return IntStream.range(0, 12)
                .mapToObj(first::plusMonths)
                .map(month -> new Mark(month.getMonth().getDisplayName(TextStyle.SHORT, language), x(month.atDay(1))))
                .toList();
    }

    private double x(LocalDate day) {
        long ahead = Math.max(0, Math.min(DAYS, ChronoUnit.DAYS.between(today, day)));
        return NAMES + (double) (ahead * WIDTH) / DAYS;
    }

    public int left() {
        return NAMES;
    }

    public int barWidth() {
        return WIDTH;
    }

    public int width() {
        return NAMES + WIDTH + 10;
    }

    public int height() {
        return HEAD + locations.size() * LINE;
    }
}
