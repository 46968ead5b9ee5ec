package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.UUID;
import nl.integrity.identity.IdentityMove;
import nl.integrity.identity.OwnIdentity;
import nl.integrity.reports.ReceiptCode;

/** Who asked to learn who reported: one reporter agreed, one was asked and has not answered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhoAsked {
    @EJB
    DemoDesk desk;

    @EJB
    OwnIdentity own;

    /** @param agrees number and code of the report of whoever agreed, and so with the other */
    public void tell(String agrees, String isAsked) {
        String number = number(agrees);
        UUID[] request = new UUID[1];
        ago(
                8,
                () -> request[0] = desk.askWho(
                        number,
                        DemoSeats.NYNKE,
                        "Ik begeleid het gesprek dat u wilt. Daarvoor wil ik u kunnen bellen, op een tijd die u past.",
                        28));
        ReceiptCode code = ReceiptCode.read(agrees.substring(number.length())).orElseThrow();
        ago(7, () -> own.answer(code, request[0], IdentityMove.CONSENT));
        ago(6, () -> desk.lookAt(number, DemoSeats.NYNKE, request[0]));
        ago(
                2,
                () -> desk.askWho(
                        number(isAsked),
                        DemoSeats.PIETER,
                        "Het dossier noemt twee vestigingen. Ik wil u vragen bij welke u het zag, zonder dat iemand anders het hoort.",
                        21));
    }

    private static String number(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static void ago(int days, Runnable deed) {
        DemoTime.ago(Duration.ofDays(days), deed);
    }
}
