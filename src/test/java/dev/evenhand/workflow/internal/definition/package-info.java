@NullMarked
package dev.evenhand.workflow.internal.definition;

import org.jspecify.annotations.NullMarked;
