package dev.evenhand.connect.s3;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Reckons the signature of a request anew (AWS Signature Version 4).
final class Signature {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request), ?"
              + "SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

  private Signature() {}

  static boolean isRight(HttpExchange exchange, String secret) {
    var header = exchange.getRequestHeaders().getFirst("Authorization");
    var found = AUTHORIZATION.matcher(header == null ? "" : header);
    if (!found.matches()) {
      return false;
    }
    var toSign =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            exchange.getRequestHeaders().getFirst("x-amz-date"),
            found.group(2),
            hex(S3Emulator.sha256(bytes(canonical(exchange, found.group(5))))));
    var key = bytes("AWS4" + secret);
    for (var part : List.of(found.group(3), found.group(4), "s3", "aws4_request", toSign)) {
      key = hmac(key, part);
    }
    return hex(key).equals(found.group(6));
  }

  private static String canonical(HttpExchange exchange, String signedHeaders) {
    var headers =
        List.of(signedHeaders.split(";", -1)).stream()
            .map(name ->
                name + ":" + String.join(",", exchange.getRequestHeaders().get(name)).strip())
            .collect(Collectors.joining("\n"));
    var query =
        query(exchange.getRequestURI()).entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return String.join(
        "\n",
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query,
        headers + "\n",
        signedHeaders,
        exchange.getRequestHeaders().getFirst("x-amz-content-sha256"));
  }

  static Map<String, String> query(URI address) {
    var query = new TreeMap<String, String>();
    if (address.getRawQuery() != null) {
      for (var part : address.getRawQuery().split("&", -1)) {
        var pair = part.split("=", 2);
        query.put(decoded(pair[0]), pair.length == 2 ? decoded(pair[1]) : "");
      }
    }
    return query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
