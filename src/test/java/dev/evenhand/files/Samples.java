package dev.evenhand.files;

import dev.evenhand.company.CompanyId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationContext;

/// The beginnings of files, as programs write them.
public final class Samples {
  private Samples() {}

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static String read(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// A program of Windows.
  public static byte[] program() {
    var bytes = new byte[512];
    bytes[0] = 'M';
    bytes[1] = 'Z';
    bytes[0x3c] = (byte) 0x80;
    bytes[0x80] = 'P';
    bytes[0x81] = 'E';
    return bytes;
  }

  public static byte[] picture() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
  }

  public static byte[] zip(String... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Text of this many bytes.
  public static byte[] filled(int size) {
    var bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }

  /// What the disk has of a company.
  public static List<Path> stored(ApplicationContext context, CompanyId company) {
    var folder = context.getEnvironment().getRequiredProperty("evenhand.files.folder");
    var root = Path.of(folder, "contents", company.toString());
    if (!java.nio.file.Files.isDirectory(root)) {
      return List.of();
    }
    try (var files = java.nio.file.Files.walk(root)) {
      return files.filter(java.nio.file.Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
