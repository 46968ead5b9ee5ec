package nl.integrity.web.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.integrity.cases.CaseStep;
import nl.integrity.papers.CaseTimeline;
import nl.integrity.papers.PaperStep;
import nl.integrity.web.cases.CoursePage;
import org.jspecify.annotations.Nullable;

/** What became of the case of {@code desk/course.xhtml}, with when its papers came: in one line of time. */
@Named
@RequestScoped
public class Timeline {
    @EJB
    CaseTimeline papers;

    @Inject
    CoursePage page;

    private @Nullable List<Line> lines;

    /** A step of the case, or a paper that came. */
    public record Line(Instant at, @Nullable CaseStep step, @Nullable PaperStep paper) {
        @Override
        public String toString() {
            return "Line " + at;
        }
    }

    /** The latest first. */
    public List<Line> getLines() {
        List<Line> read = lines;
        if (read == null) {
            read = Stream.concat(
                            page.getCourse().steps().stream().map(step -> new Line(step.at(), step, null)),
                            papers.read(page.getNumber()).stream().map(paper -> new Line(paper.at(), null, paper)))
                    .sorted(Comparator.comparing(Line::at).reversed())
                    .toList();
            lines = read;
        }
        return read;
    }
}
