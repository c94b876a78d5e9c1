package dev.evenhand.files.internal;

import dev.evenhand.company.CompanyId;
import dev.evenhand.files.FileStore.Content;
import dev.evenhand.files.FileStore.Stored;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keys of contents in the store: company, two digits that spread them over folders, checksum.
final class Keys {
  private static final Pattern KEY =
      Pattern.compile("[0-9a-f-]{36}/([0-9a-f]{2})/(\\1[0-9a-f]{62})");

  private Keys() {}

  static String of(CompanyId company, String checksum) {
    return prefix(company) + checksum.substring(0, 2) + "/" + checksum;
  }

  static String prefix(CompanyId company) {
    return company + "/";
  }

  /// What somebody else put there has another form of key, and is none of ours.
  static Optional<Content> read(Stored stored) {
    var found = KEY.matcher(stored.key());
    return found.matches() && stored.size() > 0
        ? Optional.of(new Content(stored.key(), found.group(2), stored.size()))
        : Optional.empty();
  }
}
