package nl.integrity.reports;

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
        String content = told.submission() + "\n" + told.language() + "\n" + told.concern() + "\n" + told.unit() + "\n"
                + told.location() + "\n" + told.since() + "\n"
                + (told.reporter() == null
                        ? ""
                        : told.reporter().name() + "\n" + told.reporter().contact()) + "\n"
                + told.account();
        return ReceiptCode.from(hash.of("receipt code", content, ReceiptCode.BYTES));
    }

    /** What is stored instead of the code. */
    byte[] lookup(ReceiptCode code) {
        return hash.of("receipt lookup", code.text(), 32);
    }
}
