package dev.evenhand.workflow.domain.path;

/// The functions of RFC 9535.
enum Function {
  LENGTH(1, false, false),
  COUNT(1, true, false),
  VALUE(1, true, false),
  MATCH(2, false, true),
  SEARCH(2, false, true);

  final int arity;

  /// Whether it is given everything a query finds, rather than one value.
  final boolean takesNodes;

  /// Whether it is a test by itself, and cannot be compared.
  final boolean isTest;

  Function(int arity, boolean takesNodes, boolean isTest) {
    this.arity = arity;
    this.takesNodes = takesNodes;
    this.isTest = isTest;
  }
}
