@org.jspecify.annotations.NullMarked
package shop;
