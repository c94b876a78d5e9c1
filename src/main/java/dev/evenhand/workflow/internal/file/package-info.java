/// Files that instances refer to.
@NullMarked
package dev.evenhand.workflow.internal.file;

import org.jspecify.annotations.NullMarked;
