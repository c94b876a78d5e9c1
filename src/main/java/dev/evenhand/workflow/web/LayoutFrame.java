package dev.evenhand.workflow.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/// The document in which layouts run, and what a browser lets it do: run the one script it brings,
/// and what that script is given. It has no origin, reads no cookie and reaches no network.
///
/// @param tag changes with the document
record LayoutFrame(String document, String policy, String tag) {
  /// Nothing may be fetched or opened, not even a connection ahead of time. Browsers that do not
  /// know this header have the rest.
  static final String NO_CONNECTIONS = "();webrtc=block";

  /// What is given to the script is run by `new Function`, hence `unsafe-eval`: it brings nothing
  /// from elsewhere.
  private static final String POLICY =
      "sandbox allow-scripts allow-forms; default-src 'none'; script-src %s 'unsafe-eval';"
          + " style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none';"
          + " form-action 'none'; base-uri 'none'; frame-src 'none'; worker-src 'none';"
          + " object-src 'none'; frame-ancestors 'self'; webrtc 'block'";

  private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

  /// Reads the document that the web client was built with.
  static LayoutFrame of(Resource file) throws IOException {
    var text = file.getContentAsString(StandardCharsets.UTF_8);
    var scripts =
        SCRIPT
            .matcher(text)
            .results()
            .map(script -> "'sha256-%s'".formatted(hash(script.group(1))))
            .collect(Collectors.joining(" "));
    return new LayoutFrame(text, POLICY.formatted(scripts), "\"" + hash(text) + "\"");
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
