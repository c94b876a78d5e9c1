package dev.evenhand.files.internal;

import dev.evenhand.files.FileInfo;
import dev.evenhand.files.FileUse;
import dev.evenhand.files.Files;
import dev.evenhand.files.domain.FileResult;
import dev.evenhand.files.domain.FileResult.Done;
import dev.evenhand.files.domain.FileResult.InUse;
import dev.evenhand.files.domain.FileResult.NoSuchFile;
import dev.evenhand.files.domain.FileResult.NotAllowed;
import dev.evenhand.files.internal.FileTable.Kept;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class FileService implements Files {
  private final FileTable files;
  private final FileNews news;
  private final ObjectProvider<FileUse> uses;

  FileService(FileTable files, FileNews news, ObjectProvider<FileUse> uses) {
    this.files = files;
    this.news = news;
    this.uses = uses;
  }

  @Override
  public Optional<FileInfo> find(long id) {
    return files.kept(id, null).map(Kept::info);
  }

  @Override
  public Map<Long, FileInfo> all(Collection<Long> ids) {
    return files.newest(ids).stream().collect(Collectors.toMap(FileInfo::id, Function.identity()));
  }

  @Override
  public Map<Long, FileInfo> hold(Collection<Long> ids) {
    files.hold(ids);
    return all(ids);
  }

  @Override
  public List<FileInfo> versions(long id) {
    return files.versions(id);
  }

  /// A version to be read, or the newest when none is named.
  ///
  /// @param key of its content in the store
  public record Fetched(FileInfo info, String key) {}

  /// What [FileStore#open] needs to know.
  public Optional<Fetched> fetch(long id, @Nullable Integer version) {
    return files.kept(id, version).map(kept -> new Fetched(kept.info(), kept.key()));
  }

  /// Those of the files that the actor may delete.
  public Set<Long> deletable(Collection<Long> ids, Actor by) {
    if (by.isOwner() || by.has(Role.ADMIN)) {
      return Set.copyOf(ids);
    }
    return by.findPerson()
        .<Set<Long>>map(person -> new HashSet<>(files.ownedBy(person, ids)))
        .orElse(Set.of());
  }

  /// Deletes a file with all its versions, unless a [FileUse] speaks against it. What only they had
  /// as content is thrown away within a day or two.
  public FileResult delete(long id, Actor by) {
    if (!files.lock(id)) {
      return new NoSuchFile();
    }
    if (deletable(List.of(id), by).isEmpty()) {
      return new NotAllowed();
    }
    var file = find(id).orElseThrow();
    var reasons = uses.orderedStream().flatMap(use -> use.reasons(id).stream()).toList();
    if (!reasons.isEmpty()) {
      return new InUse(file, reasons);
    }
    files.delete(id);
    news.deleted(file, by);
    return new Done(file);
  }
}
