/// Running a definition against scripted answers, storing nothing.
@NullMarked
package dev.evenhand.workflow.internal.lab;

import org.jspecify.annotations.NullMarked;
