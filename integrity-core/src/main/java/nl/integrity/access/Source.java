package nl.integrity.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where a request comes from, to count by. It is never stored and never written down.
 *
 * @param place an IPv4 address, or of an IPv6 address the half that its network gave
 */
public record Source(String place) {
    private static final int NETWORK_BYTES = 8;

    /** @param address as the web server sees it: in figures, never a name */
    public static Source of(String address) {
        if (address.indexOf(':') < 0) {
            return new Source(address);
        }
        try {
            // with a colon it is read as it stands: no name service is asked
            InetAddress read = InetAddress.getByName(address);
            return new Source(
                    read instanceof Inet4Address
                            ? read.getHostAddress()
                            : HexFormat.of().formatHex(read.getAddress(), 0, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return new Source(address);
        }
    }

    @Override
    public String toString() {
        return "Source";
    }
}
