package dev.evenhand.cases.domain.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a table can mean, with the names such columns usually have in English, Catalan
/// and Spanish, the likeliest first.
public enum Field {
  CASE_ID(
      "caseId",
      """
      case id, id, case number, case, ticket id, ticket, incident id, incident, number, key,
      reference, ref, id del cas, numero de cas, cas, incidencia, numero, codi, identificador,
      referencia, id del caso, numero de caso, caso, codigo
      """),
  QUEUE(
      "queue",
      """
      queue, queue name, product, assignment group, group, service, cua, producte, grup, servei,
      cola, producto, grupo, servicio
      """),
  PRIORITY(
      "priority",
      "priority, severity, urgency, prioritat, prioridad, gravetat, gravedad, urgencia"),
  OPENED_AT(
      "openedAt",
      """
      opened at, opened, open date, date opened, created at, created, creation date, date,
      data d obertura, data obertura, obert, data de creacio, data, fecha de apertura,
      fecha apertura, abierto, fecha de creacion, fecha
      """),
  CLOSED_AT(
      "closedAt",
      """
      closed at, closed, close date, date closed, resolved at, resolved, done at, completed at,
      data de tancament, data tancament, tancat, resolt, fecha de cierre, fecha cierre, cerrado,
      resuelto
      """),
  HOLDER(
      "holder",
      """
      handled by, holder, assignee, assigned to, owner, case owner, agent, resolved by, resolver,
      operator, assignat a, ates per, responsable, propietari, asignado a, atendido por,
      propietario, agente
      """),
  ACCOUNT_NAME(
      "accountName",
      """
      account name, account, customer, client, company, organisation, organization, compte,
      empresa, cuenta, cliente, location, ubicacio, ubicacion
      """),
  SUBJECT(
      "subject",
      """
      subject, title, summary, short description, assumpte, titol, resum, asunto, titulo, resumen,
      category, categoria
      """),
  COMMENTS(
      "comments",
      """
      comments, comment, description, notes, comentaris, comentari, descripcio, observacions,
      comentarios, comentario, descripcion, observaciones, notas
      """),
  SOURCE(
      "source",
      "source, origin, channel, contact type, contact, origen, canal, contacte, contacto");

  private final String code;
  private final String usualNames;

  Field(String code, String usualNames) {
    this.code = code;
    this.usualNames = usualNames;
  }

  /// As the API names it.
  public String code() {
    return code;
  }

  List<String> usualNames() {
    return List.of(usualNames.strip().split(",\\s*"));
  }

  public static Optional<Field> find(String code) {
    return Stream.of(values()).filter(field -> field.code.equals(code)).findFirst();
  }
}
