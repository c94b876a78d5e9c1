package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.NOT_AN_OBJECT;
import static dev.evenhand.http.FaultKind.NOT_A_SCHEMA;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.Shape;
import dev.evenhand.workflow.domain.schema.Schema;
import dev.evenhand.workflow.domain.schema.Schemas;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads schemas of objects, and makes smaller ones of a workflow's.
final class SchemaReader {
  private static final Value OBJECT = Value.of("object");
  private static final Schema ANY = _ -> List.of();

  private final Schemas schemas;
  private final Fields faults;

  SchemaReader(Schemas schemas, Fields faults) {
    this.schemas = schemas;
    this.faults = faults;
  }

  /// Reads the schema of an object at a place of the document.
  Schema read(String path, Entries schema) {
    var type = schema.find("type");
    if (type != null && !type.equals(OBJECT)) {
      faults.fault(path + ".type", NOT_ONE_OF.of(List.of("object"), Section.shown(type)));
      return ANY;
    }
    var named = schema.find("properties");
    if (named != null && !(named instanceof Entries)) {
      faults.fault(path + ".properties", NOT_AN_OBJECT.of(Section.shown(named)));
      return ANY;
    }
    return switch (schemas.read(schema)) {
      case Schemas.Reading.Read(var read) -> read;
      case Schemas.Reading.Unreadable(var problems) -> {
        problems.forEach(
            problem -> faults.fault(path + problem.place(), NOT_A_SCHEMA.of(problem.text())));
        yield ANY;
      }
    };
  }

  /// The schema of a workflow's data while it is not complete: no field is required, since they
  /// come one after the other.
  Schema incomplete(Entries fields) {
    return quietly(without(fields, "required"));
  }

  /// Some fields of a workflow and no others.
  ///
  /// @param isComplete whether those that the workflow requires are required here
  Shape some(Entries fields, List<String> names, boolean isComplete) {
    var part = PartOfSchema.of(fields, names, isComplete);
    return new Shape(names, quietly(part), false, part);
  }

  /// Reads what was read before in another form, so that its faults are noted already.
  private Schema quietly(Entries schema) {
    return schemas.read(schema) instanceof Schemas.Reading.Read(var read) ? read : ANY;
  }

  private static Entries without(Entries entries, String name) {
    var rest = new LinkedHashMap<>(entries.values());
    rest.remove(name);
    return new Entries(rest);
  }
}
