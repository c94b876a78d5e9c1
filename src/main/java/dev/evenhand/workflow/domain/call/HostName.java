package dev.evenhand.workflow.domain.call;

import java.util.regex.Pattern;

/// Names of hosts, as the domain name system has them.
final class HostName {
  private static final int LONGEST = 253;

  private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";

  /// The last label begins with a letter: what ends in a number is taken for an address by some.
  private static final Pattern NAME =
      Pattern.compile("(?:%s\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?".formatted(LABEL));

  private HostName() {}

  /// Whether a text in small letters is a name, without a dot at its end.
  static boolean is(String text) {
    return text.length() <= LONGEST && NAME.matcher(text).matches();
  }
}
