/** Values as the engine sends them to a policy pack. */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";
export const SECRET = "1b47061264138c4ac30d75fd1eb44270";

export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
export const secret = (value: unknown): object => ({
  [SIGNATURE]: SECRET,
  value,
});
export const textAsset = (text: string): object => ({
  [SIGNATURE]: "c44067f5952c0a294b673a41bacd8c17",
  text,
  hash: "",
});
export const fileArchive = (path: string): object => ({
  [SIGNATURE]: "0def7320c3a5731c473e5ecbe6d01bc7",
  path,
  hash: "",
});
