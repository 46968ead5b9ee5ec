package nl.integrity.web.readiness;

import java.util.List;
import java.util.stream.IntStream;
import nl.integrity.readiness.ReachPoint;

/** The reach in each quarter, as bars beside each other in a frame that is as high as all. */
public record ReachPicture(List<ReachPoint> points) {
    private static final int WIDTH = 900;
    private static final int TOP = 24;
    private static final int FOOT = 224;
    private static final int LEFT = 20;
    private static final int WIDEST = 64;

    /** One bar, in the picture's own measure. */
    public record Bar(ReachPoint point, double x, double width, double y) {
        public double middle() {
            return x + width / 2;
        }

        public double height() {
            return FOOT - y;
        }
    }

    public List<Bar> bars() {
        double step = (double) (WIDTH - 2 * LEFT) / Math.max(1, points.size());
        double width = Math.min(WIDEST, step * 0.7);
        return IntStream.range(0, points.size())
                .mapToObj(place -> new Bar(
                        points.get(place),
                        LEFT + step * place + (step - width) / 2,
                        width,
                        FOOT - (FOOT - TOP) * points.get(place).reach().percent() / 100.0))
                .toList();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return FOOT + 30;
    }

    public int top() {
        return TOP;
    }

    public int foot() {
        return FOOT;
    }
}
