package dev.evenhand.http.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says in the description of the API what the records say: a component that is not `@Nullable` is
/// always there.
@Component
class RecordConverter implements ModelConverter {
  private static final String BODY = "Body";
  private static final String SCHEMAS = "#/components/schemas/";

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    Schema<?> resolved = chain.next().resolve(named(type, raw), context, chain);
    if (resolved != null && raw.isRecord()) {
      describe(definition(resolved, context), raw.getRecordComponents());
    }
    return resolved;
  }

  /// The `Body` that `PasswordController` takes is called `PasswordBody`.
  private static AnnotatedType named(AnnotatedType type, Class<?> raw) {
    var outer = raw.getEnclosingClass();
    return raw.getSimpleName().equals(BODY) && outer != null
        ? type.name(outer.getSimpleName().replace("Controller", BODY))
        : type;
  }

  private static Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    return reference == null || !reference.startsWith(SCHEMAS)
        ? schema
        : context.getDefinedModels().getOrDefault(reference.substring(SCHEMAS.length()), schema);
  }

  private static void describe(Schema<?> schema, RecordComponent[] components) {
    var properties = schema.getProperties();
    if (properties == null) {
      return;
    }
    for (var component : components) {
      var name = name(component);
      var property = properties.get(name);
      if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        properties.put(name, orNull(property));
      } else if (property != null && !isRequired(schema, name)) {
        schema.addRequiredItem(name);
      }
    }
  }

  /// As it is written, which may be a word that Java keeps for itself.
  private static String name(RecordComponent component) {
    var written = component.getAccessor().getAnnotation(JsonProperty.class);
    return written == null ? component.getName() : written.value();
  }

  private static boolean isRequired(Schema<?> schema, String name) {
    return schema.getRequired() != null && schema.getRequired().contains(name);
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.get$ref() != null) {
      return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null")));
    }
    if (property.getTypes() != null) {
      property.addType("null");
    }
    if (property.getEnum() != null) {
      property.addEnumItemObject(null);
    }
    return property;
  }
}
