/// Values written as YAML or JSON.
@NullMarked
package dev.evenhand.workflow.internal.text;

import org.jspecify.annotations.NullMarked;
