package nl.integrity.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.integrity.access.Exclusions;
import nl.integrity.organisation.DeskNews;
import nl.integrity.organisation.Directory;
import nl.integrity.shared.PersonId;

/** What is to be sent, step by step; each step is a transaction of its own, and any server may do the next. */
@ApplicationScoped
class Outbox {
    /** Longer than any mail server may take; after that another server tries. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    OutboxStore store;

    @Inject
    Letters letters;

    @Inject
    Directory directory;

    @Inject
    Exclusions exclusions;

    /**
     * Turns one piece of news into a notice for each who should be told.
     *
     * @return false when there was none
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean spreadNext() {
        Optional<News> taken = store.takeNews();
        taken.ifPresent(news -> recipients(news).stream()
                .filter(person -> !exclusions.excludes(person, news.dossier()))
                .forEach(person -> pace(person, news.kind())
                        .tell(news.dueAt())
                        .ifPresent(at -> store.add(Notice.toColleague(person.value(), news, at)))));
        return taken.isPresent();
    }

    /** What is due to one recipient, marked as being sent; empty when nothing is due, or others have it in hand. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Parcel> take(Instant now) {
        for (Optional<Notice> next = store.lockFirst(now); next.isPresent(); next = store.lockFirst(now)) {
            Notice first = next.get();
            List<Notice> all = store.lockAll(first.recipient(), first.kind(), now);
            all.stream().filter(this::isExcludedSince).forEach(store::delete);
            List<Notice> rest = all.stream()
                    .filter(notice -> !isExcludedSince(notice))
                    .map(notice -> store.lease(notice, now.plus(LEASE)))
                    .toList();
            if (!rest.isEmpty()) {
                return Optional.of(new Parcel(rest));
            }
        }
        return Optional.empty();
    }

    /** Opens the address; empty when there is nothing to be sent any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Letter> write(Parcel parcel) {
        return letters.write(parcel.first());
    }

    /** Of what went to a reporter nothing is kept; of the rest for some days that it was sent. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sent(Parcel parcel, Instant at) {
        for (Notice notice : parcel.notices()) {
            if (notice.kind().isForReporter()) {
                store.delete(notice);
            } else {
                store.sent(notice, at);
            }
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Parcel parcel, Instant now) {
        parcel.notices().forEach(notice -> store.failed(notice, now.plus(Backoff.after(notice.attempts()))));
    }

    /** There is nowhere to send it any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void withdraw(Parcel parcel) {
        parcel.notices().forEach(store::delete);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void tidy(Instant now) {
        store.deleteSentBefore(now.minus(KEPT));
    }

    private List<PersonId> recipients(News news) {
        PersonId person = news.person();
        return person == null ? directory.reachable(Objects.requireNonNull(news.function())) : List.of(person);
    }

    private Pace pace(PersonId person, DeskNews.Kind kind) {
        return kind.isAlwaysTold() ? Pace.AT_ONCE : store.pace(person).orElse(Pace.AT_ONCE);
    }

    private boolean isExcludedSince(Notice notice) {
        return notice.dossier() != null && exclusions.excludes(new PersonId(notice.recipient()), notice.dossier());
    }
}
