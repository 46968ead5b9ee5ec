package nl.integrity.web.duties;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.integrity.duties.TrendPoint;

/** What each list came to, as bars beside each other: what was open at the foot, and what was excepted on top of it. */
public record TrendPicture(List<TrendPoint> points, Locale language) {
    private static final int WIDTH = 900;
    private static final int TOP = 24;
    private static final int FOOT = 224;
    private static final int LEFT = 20;
    private static final int WIDEST = 64;

    /** One bar, in the picture's own measure. */
    public record Bar(TrendPoint point, String day, double x, double width, double openY, double exceptedY) {
        public double middle() {
            return x + width / 2;
        }

        public double openHeight() {
            return FOOT - openY;
        }

        public double exceptedHeight() {
            return openY - exceptedY;
        }
    }

    public List<Bar> bars() {
        double step = (double) (WIDTH - 2 * LEFT) / Math.max(1, points.size());
        double width = Math.min(WIDEST, step * 0.7);
        DateTimeFormatter day = DateTimeFormatter.ofPattern(points.size() > 12 ? "d-M" : "d MMM", language);
        return IntStream.range(0, points.size())
                .mapToObj(place -> {
                    TrendPoint point = points.get(place);
                    return new Bar(
                            point,
                            day.format(point.asOf()),
                            LEFT + step * place + (step - width) / 2,
                            width,
                            y(point.open()),
                            y(point.conflicts()));
                })
                .toList();
    }

    private double y(int conflicts) {
        int most = points.stream().mapToInt(TrendPoint::conflicts).max().orElse(0);
        return FOOT - (most == 0 ? 0 : (double) conflicts * (FOOT - TOP) / most);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return FOOT + 30;
    }

    public int foot() {
        return FOOT;
    }
}
