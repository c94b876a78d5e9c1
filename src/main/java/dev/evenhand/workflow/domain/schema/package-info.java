/// What is asked of schemas, whoever answers.
@NullMarked
package dev.evenhand.workflow.domain.schema;

import org.jspecify.annotations.NullMarked;
