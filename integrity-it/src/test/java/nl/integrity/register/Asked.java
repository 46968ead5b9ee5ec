package nl.integrity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A query of the register by its address. */
final class Asked {
    private Asked() {}

    static RegisterQuery of(String address) {
        List<String> faults = new ArrayList<>();
        RegisterQuery query = RegisterAddress.read(
                name -> Arrays.stream(address.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .toList(),
                (name, fault) -> faults.add(name + ": " + fault));
        assertThat(faults).as(address).isEmpty();
        return query;
    }
}
