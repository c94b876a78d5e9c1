package dev.evenhand.connect.s3;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the store is reached.
///
/// @param endpoint address of a store other than Amazon's
/// @param accessKey with `secretKey`; without both the usual places of Amazon's tools are asked
/// @param pathStyle whether the bucket is named in the path and not in the host
/// @param timeout of a single attempt; there are three
@ConfigurationProperties("evenhand.files.s3")
record S3Settings(
    @Nullable URI endpoint,
    @DefaultValue("") String bucket,
    @DefaultValue("us-east-1") String region,
    @Nullable String accessKey,
    @Nullable String secretKey,
    @DefaultValue("false") boolean pathStyle,
    @DefaultValue("30s") Duration timeout) {
  S3Settings {
    if (bucket.isBlank()) {
      throw new IllegalArgumentException(
          "Expected evenhand.files.s3.bucket beside evenhand.files.store=s3, but it is missing.");
    }
    if ((accessKey == null) != (secretKey == null)) {
      throw new IllegalArgumentException(
          "Expected evenhand.files.s3.access-key and secret-key together, but one is missing.");
    }
    if (!timeout.isPositive()) {
      throw new IllegalArgumentException(
          "Expected evenhand.files.s3.timeout to be longer than nothing, but it is "
              + timeout
              + ".");
    }
  }
}
