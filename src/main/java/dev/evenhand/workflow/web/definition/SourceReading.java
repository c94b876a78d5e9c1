package dev.evenhand.workflow.web.definition;

import static dev.evenhand.http.FaultKind.FILE_UNREADABLE;
import static dev.evenhand.http.FaultKind.NOT_A_TEXT;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;
import static dev.evenhand.http.FaultKind.TOO_LONG;

import dev.evenhand.http.Fields;
import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Word;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.reading.Section;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.SourceFormat;
import dev.evenhand.workflow.internal.text.JsonText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Takes the document out of a request, in any of its forms: the document itself in JSON or YAML,
/// or [SourceBody].
final class SourceReading {
  static final String YAML = "application/yaml";

  private SourceReading() {}

  /// @throws InvalidInput when there is no document that could be kept
  static Source read(byte[] body, @Nullable String mediaType) {
    var text = text(body);
    if (mediaType != null && mediaType.contains("yaml")) {
      return checked(new Source(SourceFormat.YAML, text));
    }
    var value = JsonText.read(body, new Fields());
    return value.isPresent() && value.get() instanceof Entries entries && isWrapped(entries)
        ? checked(unwrapped(entries))
        : checked(new Source(SourceFormat.JSON, text));
  }

  private static boolean isWrapped(Entries entries) {
    return entries.find("source") != null && entries.find("workflow") == null;
  }

  private static Source unwrapped(Entries entries) {
    if (!(entries.get("source") instanceof Value.Text(var text))) {
      throw new InvalidInput("source", NOT_A_TEXT.of(Section.shown(entries.get("source"))));
    }
    return switch (entries.get("format")) {
      case Value.Nothing _ -> Source.guessed(text);
      case Value format -> new Source(format(Section.shown(format)), text);
    };
  }

  private static SourceFormat format(String word) {
    return new Word<SourceFormat>(word)
        .among(SourceFormat.class)
        .orElseThrow(
            () -> new InvalidInput("format", NOT_ONE_OF.of(Word.all(SourceFormat.class), word)));
  }

  /// What is kept must fit, and be text that PostgreSQL has too.
  private static Source checked(Source source) {
    if (source.text().length() > Source.LONGEST) {
      throw new InvalidInput("source", TOO_LONG.of(Source.LONGEST));
    }
    if (source.text().indexOf('\0') >= 0
        || !StandardCharsets.UTF_8.newEncoder().canEncode(source.text())) {
      throw new InvalidInput("source", FILE_UNREADABLE.of("it has characters that are no text"));
    }
    return source;
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidInput("source", FILE_UNREADABLE.of("it is not in UTF-8"));
    }
  }
}
