package nl.integrity.conversations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.questions.Text;

/** Reads the lists by which conversations are counted: all there ever were, those of today may be chosen. */
@ApplicationScoped
class TalkListStore {
    @PersistenceContext
    EntityManager em;

    List<TalkLabel> categories(LocalDate today) {
        return labels("talk_category", today);
    }

    List<TalkLabel> outcomes(LocalDate today) {
        return labels("talk_outcome", today);
    }

    private List<TalkLabel> labels(String list, LocalDate today) {
        List<?> rows = em.createNativeQuery("select code, name_nl, name_en, valid_from <= cast(?1 as date)"
                        + " and (valid_until is null or valid_until > cast(?1 as date)) from " + list
                        + " order by position")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new TalkLabel(
                        (String) column[0], new Text((String) column[1], (String) column[2]), (Boolean) column[3]))
                .toList();
    }
}
