package dev.evenhand.files.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/// Says what a content is. The content decides; the name may only make that narrower, as `.csv`
/// does with text and `.docx` with a package of Office, and is no help where the content says
/// nothing.
@Component
class Sniffer {
  /// How many of the first bytes are looked at.
  static final int HEAD = 64 * 1024;

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  String mediaType(String name, byte[] head) {
    var sure = detect(head, new Metadata());
    if (sure.equals(MediaType.OCTET_STREAM)) {
      return sure.toString();
    }
    var named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return detect(head, named).getBaseType().toString();
  }

  private MediaType detect(byte[] head, Metadata hints) {
    try {
      return types.detect(new ByteArrayInputStream(head), hints);
    } catch (IOException e) {
      throw new UncheckedIOException("Expected to read bytes from memory.", e);
    }
  }
}
