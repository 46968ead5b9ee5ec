package nl.integrity.web.measures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.integrity.measures.RecommendationBoard;
import nl.integrity.measures.RecommendationFollowUp;
import nl.integrity.measures.Standing;
import nl.integrity.web.edge.Sent;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/recommendations.xhtml}: how it stands with all that was recommended, and a page of it. */
@Named
@RequestScoped
public class RecommendationsPage {
    @EJB
    RecommendationFollowUp followUp;

    @Inject
    Asked asked;

    private String standing = "";
    private String source = "";
    private @Nullable RecommendationBoard board;

    public void read() {
        board = followUp.board(chosen(), Sent.id(source), asked.number("after"));
    }

    private @Nullable Standing chosen() {
        return standing(standing);
    }

    /** What was chosen; {@code null} for none, and for what is no choice. */
    static @Nullable Standing standing(@Nullable String chosen) {
        return Arrays.stream(Standing.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public @Nullable RecommendationBoard getBoard() {
        return board;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public int count(Standing of) {
        return Objects.requireNonNull(board).counts().getOrDefault(of, 0);
    }

    /** How wide the bar of those is, of 100. */
    public int share(Standing of) {
        int total = Objects.requireNonNull(board).total();
        return total == 0 ? 0 : Math.round(100f * count(of) / total);
    }

    /** Whether only those in one source are counted. */
    public boolean isOfOneSource() {
        return Sent.id(source) != null;
    }

    /** The address of those with which it stands so, among those that are counted. */
    public String to(Standing with) {
        UUID of = Sent.id(source);
        return "/desk/recommendations?standing=" + with + (of == null ? "" : "&source=" + of);
    }

    /** The address of what comes after the last one that is shown. */
    public String getNext() {
        UUID of = Sent.id(source);
        Standing with = chosen();
        return "/desk/recommendations?standing=" + (with == null ? "" : with) + "&source=" + (of == null ? "" : of)
                + "&after=" + Objects.requireNonNull(board).next();
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(@Nullable String standing) {
        this.standing = standing == null ? "" : standing;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }
}
