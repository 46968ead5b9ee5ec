package nl.integrity.access;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters of other alphabets that nobody can tell from Latin ones: pasted into a name, or put there to deceive, they must not keep it from
 * being recognised. A name that is wholly in another alphabet is not transcribed.
 */
final class LookAlikes {
    private static final String CYRILLIC = "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY ҺH ԌG ԚQ ԜW аa еe ѕs іi "
            + "јj кk мm нh оo рp сc тt уy хx вb һh ԁd ԛq ԝw үy ӏl";
    private static final String GREEK =
            "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ϳj αa εe ιi κk νv οo ϲc ρp " + "τt υu χx";
    private static final String PHONETIC =
            "ıi ɑa ɡg ɩi ʏy ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv " + "ᴡw ᴢz";

    /** From each to the Latin letter beside it. */
    private static final Map<Character, Character> LATIN = Arrays.stream(
                    String.join(" ", CYRILLIC, GREEK, PHONETIC).split(" "))
            .collect(Collectors.toMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));

    private LookAlikes() {}

    static String inLatin(String name) {
        StringBuilder latin = new StringBuilder(name);
        for (int at = 0; at < latin.length(); at++) {
            latin.setCharAt(at, LATIN.getOrDefault(latin.charAt(at), latin.charAt(at)));
        }
        return latin.toString();
    }
}
