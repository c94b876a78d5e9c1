package dev.evenhand.files.web;

import dev.evenhand.files.FileInfo;
import dev.evenhand.files.internal.FileService;
import dev.evenhand.people.Actor;
import dev.evenhand.people.People;
import dev.evenhand.people.Person;
import dev.evenhand.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows files to the one who asks.
@Component
@Transactional(readOnly = true)
class FileViews {
  private final FileService files;
  private final People people;

  FileViews(FileService files, People people) {
    this.files = files;
    this.people = people;
  }

  FileView view(FileInfo file) {
    return views(List.of(file)).getFirst();
  }

  List<FileView> views(List<FileInfo> shown) {
    var names = names(shown);
    var deletable = files.deletable(shown.stream().map(FileInfo::id).toList(), Actor.current());
    return shown.stream()
        .map(file ->
            new FileView(
                file.id(),
                file.name(),
                file.version(),
                file.mediaType(),
                file.size(),
                file.checksum(),
                id(file),
                name(file, names),
                file.uploadedAt(),
                deletable.contains(file.id())))
        .toList();
  }

  List<FileVersionView> versions(List<FileInfo> versions) {
    var names = names(versions);
    return versions.stream()
        .map(file ->
            new FileVersionView(
                file.version(),
                file.mediaType(),
                file.size(),
                file.checksum(),
                id(file),
                name(file, names),
                file.uploadedAt()))
        .toList();
  }

  private Map<PersonId, Person> names(List<FileInfo> shown) {
    return people.named(
        shown.stream()
            .map(FileInfo::uploader)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private static @Nullable UUID id(FileInfo file) {
    var uploader = file.uploader();
    return uploader == null ? null : uploader.value();
  }

  private static String name(FileInfo file, Map<PersonId, Person> names) {
    var uploader = file.uploader();
    var person = uploader == null ? null : names.get(uploader);
    return person == null ? Actor.EVENHAND.name() : person.displayName();
  }
}
