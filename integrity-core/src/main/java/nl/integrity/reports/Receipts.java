package nl.integrity.reports;

import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.integrity.vault.KeyedHash;

/** Draws receipt codes and knows them again, without keeping them. */
@ApplicationScoped
class Receipts {
    @Inject
    KeyedHash hash;

    /** The same form with the same content always gives the same code: so a form that was sent twice is one report. */
    ReceiptCode draw(FileReport told) {
        String content = told.submission() + "\n" + told.language() + "\n" + told.questionnaire() + "\n"
                + AnswerText.write(told.answers());
        return ReceiptCode.from(hash.of("receipt code", content, ReceiptCode.BYTES));
    }

    /** A code that was never given. */
    ReceiptCode draw() {
        return ReceiptCode.from(Random.randBytes(ReceiptCode.BYTES));
    }

    /** What is stored instead of the code. */
    byte[] lookup(String code) {
        return hash.of("receipt lookup", code, 32);
    }
}
