@NullMarked
package dev.evenhand.workflow;

import org.jspecify.annotations.NullMarked;
