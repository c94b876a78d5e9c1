package dev.evenhand.files.internal;

import static dev.evenhand.files.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenhand.files.FileStore.Content;
import dev.evenhand.files.FileStore.Stored;
import dev.evenhand.files.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest {
  private static final String SUM = "ba".repeat(32);
  private static final Content ABC = new Content("c1/ba/" + SUM, SUM, 3);

  @TempDir Path folder;
  private DiskStore store;

  @BeforeEach
  void open() {
    store = new DiskStore(SpoolTest.settings(folder));
  }

  @Test
  void what_is_put_is_read_from_any_place() throws IOException {
    store.put(ABC, part("abc"));
    assertThat(store.has(ABC.key())).isTrue();
    try (var content = store.open(ABC.key(), 1, 2)) {
      assertThat(content.readAllBytes()).isEqualTo(text("bc"));
    }
  }

  @Test
  void putting_it_again_changes_nothing() throws IOException {
    store.put(ABC, part("abc"));
    store.put(ABC, part("abc"));
    assertThat(keys("")).containsExactly(ABC.key());
  }

  @Test
  void what_is_deleted_is_gone_and_may_be_deleted_again() throws IOException {
    store.put(ABC, part("abc"));
    store.delete(ABC.key());
    store.delete(ABC.key());
    assertThat(store.has(ABC.key())).isFalse();
    assertThatThrownBy(() -> store.open(ABC.key(), 0, 3)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_company_is_listed_without_others() throws IOException {
    store.put(ABC, part("abc"));
    store.put(new Content("c2/ba/" + SUM, SUM, 3), part("abc"));
    assertThat(keys("c1/")).containsExactly(ABC.key());
    assertThat(keys("c3/")).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_written_says_so() throws IOException {
    Files.createFile(folder.resolve("contents"));
    var from = part("abc");
    assertThatThrownBy(() -> store.put(ABC, from)).isInstanceOf(StoreUnavailable.class);
  }

  private List<String> keys(String prefix) {
    var seen = new ArrayList<Stored>();
    store.each(prefix, seen::add);
    return seen.stream().map(Stored::key).toList();
  }

  private Path part(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "upload", ".part"), text);
  }
}
