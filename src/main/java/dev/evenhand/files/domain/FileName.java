package dev.evenhand.files.domain;

import java.text.Normalizer;

/// Names of files, as people gave them, without what could mislead a reader or a system.
public final class FileName {
  /// The most characters of a name.
  public static final int LONGEST = 200;

  private FileName() {}

  /// The last step of a path, without control characters and those that turn the direction of
  /// writing, which make `exe.png` of `gnp.exe`. Empty when nothing is left.
  public static String clean(String given) {
    var name = Normalizer.normalize(given, Normalizer.Form.NFC);
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var shown = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
    return shown.replace(".", "").isBlank() ? "" : shown;
  }
}
