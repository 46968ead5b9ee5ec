package nl.integrity.triage;

import java.util.Map;

/**
 * The statutory test: wrongdoing is a breach of Union law; or a breach of a statutory rule or a danger, with public interest: more than
 * personal, and a pattern or serious (art. 1 Wbk). What is unclear makes the result unclear only where it matters.
 */
final class WrongdoingTest {
    private WrongdoingTest() {}

    static Verdict of(Map<Limb, Verdict> answers) {
        Verdict publicInterest = at(answers, Limb.MORE_THAN_PERSONAL)
                .and(at(answers, Limb.PATTERN).or(at(answers, Limb.SERIOUS)));
        Verdict national = at(answers, Limb.STATUTORY_RULE).or(at(answers, Limb.DANGER));
        return at(answers, Limb.UNION_LAW).or(national.and(publicInterest));
    }

    private static Verdict at(Map<Limb, Verdict> answers, Limb limb) {
        return answers.getOrDefault(limb, Verdict.UNCLEAR);
    }
}
