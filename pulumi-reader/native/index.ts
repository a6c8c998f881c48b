import { awsNative } from "./aws-native.ts";
import { azureNative } from "./azure-native.ts";
import { kubernetesShape } from "./kubernetes.ts";
import { type Shape, type Shapes } from "./shape.ts";

const SHAPES: Readonly<Record<string, Shapes>> = { "aws-native": awsNative, "azure-native": azureNative };

/** The token of a provider that is not bridged for what Terraform calls `type`. */
export function nativeToken(name: string, type: string): string | undefined {
  const shapes = Object.hasOwn(SHAPES, name) ? SHAPES[name]! : {};
  const found = Object.keys(shapes).find((each) => shapes[each]!.type === type);
  return found === undefined ? undefined : `${name}:${found}`;
}

/** The shape of a type of a provider that is not bridged; whichever version of the API its token names. */
export function nativeShape(token: string): Shape | undefined {
  if (token.startsWith("kubernetes:")) return kubernetesShape(token);
  const colon = token.indexOf(":");
  const shapes = SHAPES[token.slice(0, colon)];
  const name = token.slice(colon + 1).replace(/\/v\d{8}(?:preview|privatepreview)?:/, ":");
  return shapes && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
