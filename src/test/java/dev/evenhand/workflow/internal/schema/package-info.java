@NullMarked
package dev.evenhand.workflow.internal.schema;

import org.jspecify.annotations.NullMarked;
