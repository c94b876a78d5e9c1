package dev.evenhand.http.internal;

import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.evenhand.http.Word;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lists in the description of the API the words that a [Word] can be.
@Component
class WordConverter implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var found = TypeFactory.defaultInstance().constructType(type.getType());
    if (found.getRawClass() == Word.class) {
      var constants = found.containedType(0).getRawClass();
      Schema<String> words = new Schema<>(SpecVersion.V31);
      words.addType("string");
      words.setEnum(new ArrayList<>(Word.all(constants)));
      return words;
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }
}
