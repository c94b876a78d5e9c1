@NullMarked
package dev.evenhand.workflow.web;

import org.jspecify.annotations.NullMarked;
