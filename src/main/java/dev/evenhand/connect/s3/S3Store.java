package dev.evenhand.connect.s3;

import dev.evenhand.files.FileStore;
import dev.evenhand.files.StoreUnavailable;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Keeps contents in a bucket. An object is there as a whole or not at all, and S3 compares the sum
/// that is sent with it to what arrived.
@Component
@ConditionalOnProperty(name = "evenhand.files.store", havingValue = "s3")
class S3Store implements FileStore {
  private final S3Client s3;
  private final String bucket;

  S3Store(S3Client s3, S3Settings settings) {
    this.s3 = s3;
    this.bucket = settings.bucket();
  }

  @Override
  public boolean has(String key) {
    return attempt(() -> {
      try {
        s3.headObject(ask -> ask.bucket(bucket).key(key));
        return true;
      } catch (NoSuchKeyException e) {
        return false;
      }
    });
  }

  @Override
  public void put(Content content, Path from) {
    var sum = HexFormat.of().parseHex(content.checksum());
    attempt(() ->
        s3.putObject(
            ask ->
                ask.bucket(bucket)
                    .key(content.key())
                    .contentType("application/octet-stream")
                    .checksumSHA256(Base64.getEncoder().encodeToString(sum)),
            from));
  }

  @Override
  public InputStream open(String key, long from, long count) {
    var range = "bytes=" + from + "-" + (from + count - 1);
    return attempt(() -> {
      try {
        return s3.getObject(ask -> ask.bucket(bucket).key(key).range(range));
      } catch (NoSuchKeyException e) {
        throw new IllegalStateException("Expected the content " + key + ", but it is gone.", e);
      }
    });
  }

  @Override
  public void delete(String key) {
    attempt(() -> s3.deleteObject(ask -> ask.bucket(bucket).key(key)));
  }

  @Override
  public void each(String prefix, Consumer<Stored> seen) {
    var pages = s3.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(prefix)).iterator();
    while (attempt(pages::hasNext)) {
      for (var object : attempt(pages::next).contents()) {
        seen.accept(new Stored(object.key(), object.size(), object.lastModified()));
      }
    }
  }

  private <T> T attempt(Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      throw new StoreUnavailable(
          "Expected an answer from the bucket " + bucket + ", but: " + e.getMessage(), e);
    }
  }
}
