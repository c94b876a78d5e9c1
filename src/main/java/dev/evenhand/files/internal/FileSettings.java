package dev.evenhand.files.internal;

import dev.evenhand.files.domain.TypeRules;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/// What may be attached, and where it is kept. The values are in `application.yaml`.
///
/// @param store `disk`, or the name of another system that keeps contents
/// @param folder where contents are received, and kept by `disk`
/// @param maxSize the most bytes of a file
/// @param allowedTypes media types that may be attached; `*` stands for anything
/// @param refusedTypes media types that may not, even if they are allowed
/// @param refusedEndings ends of names, without the dot, that may not
@ConfigurationProperties("evenhand.files")
public record FileSettings(
    String store,
    Path folder,
    DataSize maxSize,
    List<String> allowedTypes,
    List<String> refusedTypes,
    List<String> refusedEndings) {
  public FileSettings {
    if (!List.of("disk", "s3").contains(store)) {
      throw new IllegalArgumentException(
          "Expected evenhand.files.store to be disk or s3, but it is " + store + ".");
    }
    if (maxSize.toBytes() < 1) {
      throw new IllegalArgumentException(
          "Expected evenhand.files.max-size to be at least 1B, but it is " + maxSize + ".");
    }
    if (allowedTypes.isEmpty()) {
      throw new IllegalArgumentException(
          "Expected evenhand.files.allowed-types to name a type, but it is empty.");
    }
  }

  public TypeRules types() {
    return new TypeRules(allowedTypes, refusedTypes, refusedEndings);
  }
}
