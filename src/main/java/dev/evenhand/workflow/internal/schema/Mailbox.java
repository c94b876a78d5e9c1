package dev.evenhand.workflow.internal.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.EmailFormat;
import java.net.InetAddress;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the format `email` of JSON Schema takes: a mailbox of RFC 5321. Unlike the one of the
/// library it knows no list of top-level domains: companies have addresses at names of their own
/// networks, and new domains come up every month.
final class Mailbox extends EmailFormat {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 255;
  private static final Pattern ATOMS =
      Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]++(?:\\.[\\w!#$%&'*+/=?^`{|}~-]++)*+");
  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\\\p{C}]|\\\\[ -~])*+\"");
  private static final Pattern LABEL =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
  private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final String IPV6 = "IPv6:";

  @Override
  public boolean matches(ExecutionContext context, String value) {
    return isMailbox(value);
  }

  private static boolean isMailbox(String text) {
    int at = text.lastIndexOf('@');
    return at > 0 && isLocal(text.substring(0, at)) && isDomain(text.substring(at + 1));
  }

  private static boolean isLocal(String text) {
    return text.length() <= LONGEST_LOCAL
        && (ATOMS.matcher(text).matches() || QUOTED.matcher(text).matches());
  }

  private static boolean isDomain(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return isAddress(text.substring(1, text.length() - 1));
    }
    return text.length() <= LONGEST_DOMAIN
        && Stream.of(text.split("\\.", -1)).allMatch(label -> LABEL.matcher(label).matches());
  }

  private static boolean isAddress(String text) {
    var isIpv6 = text.startsWith(IPV6);
    if (!isIpv6 && !FOUR_NUMBERS.matcher(text).matches()) {
      return false;
    }
    try {
      var address = InetAddress.ofLiteral(isIpv6 ? text.substring(IPV6.length()) : text);
      return address.getAddress().length > 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
