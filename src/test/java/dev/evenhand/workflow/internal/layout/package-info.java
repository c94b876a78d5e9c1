@NullMarked
package dev.evenhand.workflow.internal.layout;

import org.jspecify.annotations.NullMarked;
