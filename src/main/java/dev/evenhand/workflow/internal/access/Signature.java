package dev.evenhand.workflow.internal.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How a service knows that a call comes from us, and when it was made: HMAC-SHA256 over the time
/// and the body, in the manner of the webhooks of Stripe
/// (<https://docs.stripe.com/webhooks#verify-manually>), whose services many have written already.
public final class Signature {
  /// Which of the manners of signing it is.
  private static final String VERSION = "v1=";

  private static final String HMAC = "HmacSHA256";

  private Signature() {}

  /// The value of the header: a signature for each secret that counts.
  ///
  /// @param seconds since 1970, as another header says them
  public static String header(List<String> secrets, long seconds, byte[] body) {
    var time = (seconds + ".").getBytes(StandardCharsets.US_ASCII);
    return secrets.stream()
        .map(secret ->
            HexFormat.of().formatHex(mac(secret.getBytes(StandardCharsets.UTF_8), time, body)))
        .map(VERSION::concat)
        .collect(Collectors.joining(","));
  }

  /// HMAC-SHA256 of all parts in a row.
  public static byte[] mac(byte[] key, byte[]... parts) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      for (var part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Expected every Java runtime to know HmacSHA256.", e);
    }
  }
}
