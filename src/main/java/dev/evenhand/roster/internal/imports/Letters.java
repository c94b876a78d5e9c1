package dev.evenhand.roster.internal.imports;

import dev.evenhand.http.FaultKind;
import dev.evenhand.http.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file, however its letters are encoded.
public final class Letters {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";

  private Letters() {}

  /// Its text, without the mark some programs put before it.
  ///
  /// @throws InvalidInput when it is no text
  public static String of(byte[] file) {
    var text = decoded(file);
    if (text.indexOf('\0') >= 0) {
      throw new InvalidInput("file", FaultKind.FILE_NOT_TEXT.of());
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static String decoded(byte[] file) {
    if (file.length >= 2 && isUtf16(file[0] & 0xff, file[1] & 0xff)) {
      return new String(file, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(file, WINDOWS);
    }
  }

  private static boolean isUtf16(int first, int second) {
    return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
  }
}
