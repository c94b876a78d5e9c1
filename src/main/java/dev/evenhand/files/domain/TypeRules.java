package dev.evenhand.files.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which files may be attached.
///
/// @param allowed media types; `*` stands for anything
/// @param refused media types that may not be attached even if they are allowed
/// @param refusedEndings what a system runs because of the end of its name, such as `ps1`, though
///   its content is but text
public record TypeRules(List<String> allowed, List<String> refused, List<String> refusedEndings) {
  public TypeRules {
    allowed = List.copyOf(allowed);
    refused = List.copyOf(refused);
    refusedEndings = List.copyOf(refusedEndings);
  }

  /// The ending for which a name is refused, if it is.
  public Optional<String> refusedEnding(String name) {
    var plain = name.toLowerCase(Locale.ROOT).replaceFirst("[. ]+$", "");
    return refusedEndings.stream()
        .map(ending -> ending.toLowerCase(Locale.ROOT))
        .filter(ending -> plain.endsWith("." + ending))
        .findFirst();
  }

  public boolean allow(String mediaType) {
    return fits(allowed, mediaType) && !fits(refused, mediaType);
  }

  private static boolean fits(List<String> patterns, String mediaType) {
    return patterns.stream().anyMatch(pattern -> fits(pattern, mediaType));
  }

  private static boolean fits(String pattern, String mediaType) {
    var regex = Pattern.quote(pattern.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
    return mediaType.toLowerCase(Locale.ROOT).matches(regex);
  }
}
