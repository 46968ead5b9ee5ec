package nl.integrity.web.readiness;

import java.util.List;
import java.util.stream.IntStream;
import nl.integrity.readiness.Coverage;
import nl.integrity.readiness.UnitCoverage;

/** Coverage per unit as bars under each other, each as long as there are people: what lacks first, then what runs out, then what is valid. */
public record CoveragePicture(List<UnitCoverage> units) {
    private static final int WIDTH = 900;
    private static final int LEFT = 230;
    private static final int RIGHT = 60;
    private static final int STEP = 34;
    private static final int TOP = 8;

    /** One bar, in the picture's own measure. */
    public record Bar(UnitCoverage line, double y, double lacking, double runningOut, double valid) {
        public double end() {
            return LEFT + lacking + runningOut + valid;
        }

        public double baseline() {
            return y + 16;
        }

        public double runningOutX() {
            return LEFT + lacking;
        }

        public double validX() {
            return LEFT + lacking + runningOut;
        }
    }

    public List<Bar> bars() {
        int most = units.stream()
                .map(UnitCoverage::coverage)
                .mapToInt(Coverage::required)
                .max()
                .orElse(1);
        double each = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, most);
        return IntStream.range(0, units.size())
                .mapToObj(place -> {
                    Coverage coverage = units.get(place).coverage();
                    return new Bar(
                            units.get(place),
                            TOP + (double) STEP * place,
                            coverage.lacking() * each,
                            coverage.runningOut() * each,
                            coverage.valid() * each);
                })
                .toList();
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return 2 * TOP + STEP * units.size();
    }

    public int left() {
        return LEFT;
    }
}
