package dev.evenhand.workflow.internal.definition;

import dev.evenhand.workflow.Workflows.Example;
import dev.evenhand.workflow.domain.version.Source;
import dev.evenhand.workflow.domain.version.SourceFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The workflows that ship with Evenhand, by their titles.
@Component
class Examples {
  private static final String FOLDER = "classpath:workflows/*.yaml";

  private final DocumentReader reader;

  Examples(DocumentReader reader) {
    this.reader = reader;
  }

  List<Example> all() {
    try {
      var examples = new ArrayList<Example>();
      for (var file : new PathMatchingResourcePatternResolver().getResources(FOLDER)) {
        examples.add(example(file));
      }
      examples.sort(Comparator.comparing(Example::title));
      return List.copyOf(examples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Example example(Resource file) throws IOException {
    var text = file.getContentAsString(StandardCharsets.UTF_8);
    var document = reader.read(new Source(SourceFormat.YAML, text));
    var about = Objects.requireNonNull(document.definition()).workflow().about();
    return new Example(about.key(), about.title(), about.description(), text);
  }
}
